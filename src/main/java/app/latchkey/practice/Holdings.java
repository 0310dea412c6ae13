package app.latchkey.practice;

import java.util.SortedMap;

/** What both accounts of an environment hold at one moment, by currency. */
record Holdings(SortedMap<String, Balance> funding, SortedMap<String, Balance> trading) {}
