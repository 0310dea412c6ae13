package app.latchkey.check;

import java.util.List;

/** What came of a {@link KeySearch}. */
public sealed interface SearchResult {

    /** What those who were asked said, in the order they were asked. */
    List<SiteReply> replies();

    /** The last one that was asked knows the key. */
    record Found(List<SiteReply> replies) implements SearchResult {
        public Found {
            replies = List.copyOf(replies);
        }

        /** Where the key was made. */
        public SiteReply there() {
            return replies.getLast();
        }
    }

    /** All were asked, and none said that it knows the key. */
    record NotFound(List<SiteReply> replies) implements SearchResult {
        public NotFound {
            replies = List.copyOf(replies);
        }

        /** Those that may know the key all the same, since they did not say. */
        public List<SiteReply> silent() {
            return replies.stream()
                    .filter(reply -> reply.says() == SiteReply.Says.TELLS_NOTHING)
                    .toList();
        }
    }

    /** It was ended before all were asked. */
    record Stopped(List<SiteReply> replies) implements SearchResult {
        public Stopped {
            replies = List.copyOf(replies);
        }
    }
}
