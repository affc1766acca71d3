package org.aidboard.text;

/**
 * One source, as read: what it says of itself and its plain text.
 *
 * @param name the file name it came under, without folders
 * @param sha256 of the bytes as received, 64 lower-case hexadecimal digits
 * @param about title, publisher, date and address, as far as the document states them
 * @param text the plain text that every span counts in
 */
public record Document(String name, String sha256, About about, Text text) {}
