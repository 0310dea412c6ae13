package app.latchkey.app;

import app.latchkey.okx.OkxApi;
import java.lang.reflect.Proxy;

/** A client with something happening right before a transfer is sent, and right after its answer is there. */
final class AroundTransfer {

    private AroundTransfer() {}

    static OkxApi of(OkxApi okx, Runnable before, Runnable after) {
        return (OkxApi) Proxy.newProxyInstance(
                OkxApi.class.getClassLoader(), new Class<?>[] {OkxApi.class}, (_, method, arguments) -> {
                    if (!method.getName().equals("transfer")) {
                        return method.invoke(okx, arguments);
                    }
                    before.run();
                    var answer = method.invoke(okx, arguments);
                    after.run();
                    return answer;
                });
    }
}
