package org.aidboard.export.json;

import org.aidboard.export.about.About;
import tools.jackson.core.JsonGenerator;

/** What a file says of itself, as the first field of a JSON object. */
public final class AboutJson {

    private AboutJson() {}

    /** Writes the field {@code about}. */
    public static void write(About about, JsonGenerator json) {
        FigureFields fields = new FigureFields(json);
        json.writeObjectPropertyStart("about");
        fields.text("title", About.TITLE);
        json.writeNumberProperty("figures", about.figures());
        json.writeObjectPropertyStart("filter");
        about.filter().forEach(fields::texts);
        json.writeEndObject();
        fields.text("made", about.made());
        fields.text("documentsReadUntil", about.read());
        fields.text("address", about.address());
        fields.text("reading", About.READING);
        json.writeEndObject();
    }
}
