package org.aidboard.text.tokens;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Which block governs the next one: the lead-in or the outer item for an item, the heading for the rest. */
final class Governors {

    private @Nullable Block heading;
    private @Nullable Block lead;
    /** A paragraph that ends in a colon, over the headings and lists below it. */
    private @Nullable Block opening;

    private final Deque<Open> items = new ArrayDeque<>();

    @Nullable
    Block above(Block.Kind kind, Line line) {
        return switch (kind) {
            case HEADING -> opening;
            case PARAGRAPH -> heading;
            case ITEM -> outer(line);
        };
    }

    void add(Block block, Line line, boolean colon) {
        switch (block.kind()) {
            case HEADING -> {
                heading = block;
                lead = null;
                items.clear();
            }
            case PARAGRAPH -> {
                lead = block;
                opening = colon ? block : null;
                items.clear();
            }
            case ITEM -> items.push(new Open(block, line.indent(), colon));
        }
    }

    /** An item hangs from one that is less indented, else from the paragraph before the list, else from the heading. */
    private @Nullable Block outer(Line line) {
        while (!items.isEmpty() && items.peek().indent() >= line.indent()) {
            items.pop();
        }
        if (!items.isEmpty()) {
            return items.peek().block();
        }
        return lead != null ? lead : heading;
    }

    private record Open(Block block, int indent, boolean colon) {}
}
