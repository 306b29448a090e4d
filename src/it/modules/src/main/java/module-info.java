/** An application that watches truces. */
module watch {
    requires dev.bayan;
}
