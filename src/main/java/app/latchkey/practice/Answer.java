package app.latchkey.practice;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/** What goes back over the wire: an HTTP status and a body. */
record Answer(int status, String contentType, String body) {

    private static final String JSON = "application/json";

    /** Success, with the envelope as the documents print it for most endpoints. */
    static Answer ok(ArrayNode data) {
        var envelope = Json.object().put("code", "0").put("msg", "");
        envelope.set("data", data);
        return json(200, envelope);
    }

    /** Success, with the envelope as the documents print it for the newer endpoints: the message last. */
    static Answer okMessageLast(ArrayNode data) {
        var envelope = Json.object().put("code", "0");
        envelope.set("data", data);
        return json(200, envelope.put("msg", ""));
    }

    /** An error of the endpoint itself. */
    static Answer business(int status, String code, String message) {
        var envelope = Json.object().put("code", code);
        envelope.set("data", Json.array());
        return json(status, envelope.put("msg", message));
    }

    /** An error of the gate in front of the endpoints: message first, no data. */
    static Answer gate(int status, String code, String message) {
        return json(status, Json.object().put("msg", message).put("code", code));
    }

    static Answer json(int status, ObjectNode body) {
        return new Answer(status, JSON, body.toString());
    }

    static Answer text(int status, String body) {
        return new Answer(status, "text/plain; charset=utf-8", body);
    }

    boolean isSuccess() {
        return status == 200 && body.startsWith("{\"code\":\"0\"");
    }

    /** The same answer, ended in the middle of its body. */
    Answer cutShort() {
        return new Answer(status, contentType, body.substring(0, body.length() / 2));
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
