package dev.bayan.model;

/**
 * What to do with each type of {@link Event}; stands in for a {@code switch} over the sealed type, which Java 17 does
 * not have yet.
 *
 * <pre>{@code
 * EventVisitor<String> title = new EventVisitor<>() {
 *     public String visit(Call call) { return "call, " + call.status(); }
 *     public String visit(Ceasefire ceasefire) { return "ceasefire, " + ceasefire.scope(); }
 *     public String visit(PrisonerExchange exchange) { return "exchange, " + exchange.transfers().size(); }
 *     public String visit(Commitment commitment) { return commitment.action().text(); }
 * };
 * String line = event.accept(title);    // "call, HELD" for «أجرى بوتين اتصالا مع ترامب»
 * }</pre>
 *
 * @param <R> the type of the result
 */
public interface EventVisitor<R> {
    /**
     * Called for a call.
     *
     * @param call the event, not null
     * @return the result
     */
    R visit(Call call);

    /**
     * Called for a ceasefire.
     *
     * @param ceasefire the event, not null
     * @return the result
     */
    R visit(Ceasefire ceasefire);

    /**
     * Called for an exchange.
     *
     * @param exchange the event, not null
     * @return the result
     */
    R visit(PrisonerExchange exchange);

    /**
     * Called for a commitment.
     *
     * @param commitment the event, not null
     * @return the result
     */
    R visit(Commitment commitment);
}
