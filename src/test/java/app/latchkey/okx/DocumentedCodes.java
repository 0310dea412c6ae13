package app.latchkey.okx;

import java.util.List;
import java.util.stream.Stream;

/** Every error code that OKX's v5 documentation lists for what this program asks, in March to July 2026. */
public final class DocumentedCodes {

    /** General, API class, funding and sub-account codes over REST. */
    public static final List<String> REST = listed("""
            0 1 2 50000 50001 50002 50004 50005 50006 50007 50008 50009 50010 50011 50012 50013
            50014 50015 50016 50024 50025 50026 50027 50029 50030 50032 50035 50038 50040 50041
            50042 50046 50051 50052 50053 50059 50060 50061 50062 50067 50071 50075 50100 50101
            50102 50103 50104 50105 50106 50107 50108 50109 50110 50111 50112 50113 50114 50115
            50116 50118 50119 50120 50121 50122 51000 58002 58004 58006 58007 58008 58009 58011
            58012 58015 58016 58100 58101 58102 58103 58104 58105 58106 58107 58110 58111 58112
            58113 58114 58115 58116 58117 58119 58120 58121 58122 58123 58124 58125 58126 58127
            58128 58129 58131 58132 58209 58215 58216 58225 58240 58350 58404 59000 59108 59500
            59501 59502 59503 59504 59505 59506 59507 59510 59512 59518 59519 59522 59601 59603
            59604 59613 59614 59674
            """);

    /** Codes over WebSocket; 50101 has been seen there as well. */
    public static final List<String> WEBSOCKET = listed("""
            60004 60005 60006 60007 60008 60009 60011 60012 60013 60014 60018 60019 60023 60024
            60026 60027 60028 60031 60032 60033 63999 64001 64002 64003 64007 64008
            """);

    private DocumentedCodes() {}

    /** All of them. */
    public static Stream<String> all() {
        return Stream.of(REST, WEBSOCKET).flatMap(List::stream);
    }

    private static List<String> listed(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
