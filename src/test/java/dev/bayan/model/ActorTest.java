package dev.bayan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTest {
    private static Actor actor(String name, Optional<String> country) {
        return new Actor(
                name,
                Optional.empty(),
                ActorKind.STATE,
                country,
                Optional.empty(),
                Optional.empty(),
                new Mention(0, 5, "موسكو"));
    }

    @Test
    void keeps_what_it_is_given() {
        Actor actor = new Actor(
                "فلاديمير بوتين",
                Optional.of("Vladimir Putin"),
                ActorKind.PERSON,
                Optional.of("RU"),
                Optional.empty(),
                Optional.of(Office.HEAD_OF_STATE),
                new Mention(5, 10, "بوتين"));
        assertThat(actor.label()).hasValue("Vladimir Putin");
        assertThat(actor.office()).hasValue(Office.HEAD_OF_STATE);
        assertThat(actor.mention().text()).isEqualTo("بوتين");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RU", "XK", "EU", "PS"})
    void takes_two_letter_codes(String code) {
        assertThat(actor("اسم", Optional.of(code)).country()).hasValue(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ru", "RUS", "R", "رو", "R1"})
    void rejects_other_codes(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> actor("اسم", Optional.of(code)));
    }

    @Test
    void has_a_name() {
        assertThatIllegalArgumentException().isThrownBy(() -> actor(" ", Optional.empty()));
        assertThatNullPointerException()
                .isThrownBy(() -> actor(null, Optional.empty()))
                .withMessage("name");
        assertThatNullPointerException().isThrownBy(() -> actor("اسم", null)).withMessage("country");
    }
}
