package app.latchkey.handoff;

import app.latchkey.handoff.Knobs.Knob;

/** The library XChange for Java: variables for a shell, and the specification that takes them. */
final class XChange implements Target {

    private static final VariableNames NAMES = VariableNames.NAUTILUS;

    @Override
    public String name() {
        return "XCHANGE";
    }

    @Override
    public Kind kind() {
        return Kind.LIBRARY;
    }

    @Override
    public String source() {
        return "xchange-okex 5.2.3, OkexExchange.java";
    }

    @Override
    public Knobs knobs(Handover handover) {
        return new Knobs(
                Knob.set("setSslUri(\"" + handover.rest() + "\")"), Knobs.demo(handover, "\"simulated\", \"1\""));
    }

    @Override
    public Handout write(Handover handover) {
        return VariablesWriter.write(
                "okx.sh",
                Quoting.SHELL,
                handover,
                NAMES,
                "export ",
                SheetWriter.snippet("Okx.java", program(handover)));
    }

    private static String program(Handover handover) {
        return """
                import org.knowm.xchange.Exchange;
                import org.knowm.xchange.ExchangeFactory;
                import org.knowm.xchange.ExchangeSpecification;
                import org.knowm.xchange.okex.OkexExchange;

                class Okx {

                    static Exchange connect() {
                        var specification = new ExchangeSpecification(OkexExchange.class);
                        specification.setSslUri("%s");
                        specification.setApiKey(System.getenv("%s"));
                        specification.setSecretKey(System.getenv("%s"));
                        specification.setExchangeSpecificParametersItem("passphrase", System.getenv("%s"));
                %s        return ExchangeFactory.INSTANCE.createExchange(specification);
                    }
                }
                """.formatted(
                        handover.rest(),
                        NAMES.of(Value.API_KEY),
                        NAMES.of(Value.SECRET_KEY),
                        NAMES.of(Value.PASSPHRASE),
                        handover.isDemo()
                                ? "        specification.setExchangeSpecificParametersItem(\"simulated\", \"1\");\n"
                                : "");
    }
}
