package vn.hoctap;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;

/** The application with its demonstration in it, shared by those who change nothing there. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"hoctap.demo=true", "hoctap.own-database=demo"})
abstract class DemoTest extends BrowserTest {

    /** Of every sign-in of the demonstration. */
    static final String PASSWORD = "hoc-tap-minh-hoa";

    /** The demonstration is scene enough. */
    @Override
    @BeforeEach
    void setTheScene() {}
}
