package dev.bayan.model;

import java.util.List;
import java.util.Optional;

/** Events of which nothing is known but what every event needs, made by the constructors that the builders are compared with. */
public final class BareEvents {
    private BareEvents() {}

    public static Call call(List<Mention> mentions, List<Mention> topics) {
        return new Call(
                mentions,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                CallChannel.PHONE,
                CallStatus.HELD,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                topics,
                List.of());
    }

    public static Ceasefire ceasefire(List<Mention> mentions, CeasefireStatus status) {
        return new Ceasefire(
                mentions,
                List.of(),
                List.of(),
                status,
                CeasefireScope.UNSPECIFIED,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    public static PrisonerExchange exchange(List<Mention> mentions, ExchangeStatus status) {
        return new PrisonerExchange(
                mentions,
                List.of(),
                List.of(),
                status,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    public static Commitment commitment(List<Mention> mentions, Mention action) {
        return new Commitment(
                mentions,
                List.of(),
                List.of(),
                CommitmentKind.PLEDGE,
                List.of(),
                action,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
