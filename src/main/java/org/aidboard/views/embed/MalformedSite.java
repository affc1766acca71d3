package org.aidboard.views.embed;

/** A site in {@code aidboard.embed.sites} is none that a browser could compare. */
public final class MalformedSite extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String site;

    MalformedSite(String site) {
        super("aidboard.embed.sites: " + site);
        this.site = site;
    }

    /** What stands there. */
    public String site() {
        return site;
    }
}
