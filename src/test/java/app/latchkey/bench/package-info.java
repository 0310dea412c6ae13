/**
 * Benchmarks: what {@code packaging/bench} measures and prints as one table. They are compiled with the tests, run under
 * the profile {@code bench} alone, and assert nothing.
 *
 * <p>To add a row: implement {@link app.latchkey.bench.Measurement} in the package it looks into (a class whose name
 * does not end in {@code Test}), and name it in {@link app.latchkey.bench.Benchmarks}. What takes microseconds is
 * measured by JMH: the same class may hold {@code @Benchmark} methods and ask {@link app.latchkey.bench.Jmh} for their
 * times. {@code packaging/bench WORD} runs only the rows whose name holds the word.
 */
@NullMarked
package app.latchkey.bench;

import org.jspecify.annotations.NullMarked;
