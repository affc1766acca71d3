package org.aidboard.metrics.money;

/** What can be said of an amount in another currency: a rate, or why there is none. */
public sealed interface Exchange permits Rate, NoRate {}
