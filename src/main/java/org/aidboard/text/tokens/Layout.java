package org.aidboard.text.tokens;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The blocks of a text and the sentences in them, in order. Linear in the length of the text. */
public final class Layout {

    private static final int LONGEST_HEADING = 25;

    private final Tokens tokens;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final Governors governors = new Governors();

    private Layout(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The layout of a text. */
    public static Layout of(Tokens tokens) {
        Layout layout = new Layout(tokens);
        if (tokens.size() > 0) {
            new BlockFinder(tokens).groups().forEach(layout::add);
        }
        return layout;
    }

    public List<Block> blocks() {
        return blocks;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    private void add(List<Line> group) {
        Line first = group.getFirst();
        int from = first.content();
        int to = group.getLast().to();
        Block.Kind kind = kind(first, from, to, group.size());
        @Nullable Block governor = governors.above(kind, first);
        Block block = new Block(kind, from, to, governor, sentences.size());
        governors.add(block, first, tokens.is(to - 1, ':'));
        blocks.add(block);
        SentenceFinder.find(
                tokens, from, to, (start, end) -> sentences.add(new Sentence(sentences.size(), start, end, block)));
    }

    private Block.Kind kind(Line first, int from, int to, int lines) {
        if (first.bulleted()) {
            return numbered(first) && heading(from, to, lines) ? Block.Kind.HEADING : Block.Kind.ITEM;
        }
        return heading(from, to, lines) || tokens.is(first.from(), '#') ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
    }

    private boolean numbered(Line line) {
        return tokens.kind(line.from()) == TokenKind.NUMBER;
    }

    private boolean heading(int from, int to, int lines) {
        char last = tokens.first(to - 1);
        boolean open = ".!?:;,".indexOf(last) < 0;
        boolean starts = tokens.capital(from) || tokens.kind(from) == TokenKind.NUMBER;
        return open && starts && to - from <= LONGEST_HEADING && lines <= 3;
    }
}
