package newsroom;

import static dev.bayan.assertj.BayanAssertions.assertThat;

import dev.bayan.Statement;
import org.junit.jupiter.api.Test;

class DeskTest {
    @Test
    void reads_the_call() {
        Statement statement = Desk.read();
        assertThat(statement).hasCall().between("السيسي", "ماكرون");
    }
}
