package org.aidboard.api;

/** Asked for by an address that leads nowhere; the message is one sentence for the person who followed it. */
final class Unknown extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unknown(String what, String key) {
        super("There is no %s '%s'.".formatted(what, key));
    }
}
