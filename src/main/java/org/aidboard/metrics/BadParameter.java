package org.aidboard.metrics;

import java.util.List;

/** A parameter of an address that says nothing; the message is one sentence for the person who wrote it. */
public final class BadParameter extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String name;
    private final String value;
    private final transient List<String> allowed;

    /**
     * Names what is wrong.
     *
     * @param name of the parameter
     * @param value that it has
     * @param allowed the values that it may have, or one description of them
     */
    public BadParameter(String name, String value, List<String> allowed) {
        this("%s cannot be '%s'; allowed: %s".formatted(name, value, String.join(", ", allowed)), name, value, allowed);
    }

    private BadParameter(String message, String name, String value, List<String> allowed) {
        super(message);
        this.name = name;
        this.value = value;
        this.allowed = List.copyOf(allowed);
    }

    /** Names a parameter that there is not, and those that there are. */
    public static BadParameter unknown(String name, String value, List<String> known) {
        String message = "There is no parameter '%s' (given as '%s'); there are: %s"
                .formatted(name, value, String.join(", ", known));
        return new BadParameter(message, name, value, known);
    }

    public String name() {
        return name;
    }

    public String value() {
        return value;
    }

    public List<String> allowed() {
        return allowed;
    }
}
