package vn.hoctap.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.web.WebAttributes;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.hoctap.World;
import vn.hoctap.identity.Accounts;
import vn.hoctap.identity.FirstSignIn;
import vn.hoctap.identity.IssuedCode;
import vn.hoctap.identity.TooManyFailures;

/** Signing in over HTTP; one subclass per database. */
abstract class SignInTest extends WholeApplication {

    private static final String PASSWORD = "một câu dễ nhớ";

    @Autowired private WebApplicationContext context;
    @Autowired private World world;
    @Autowired private Accounts accounts;
    @Autowired private FirstSignIn firstSignIn;

    /** What the browser gets to know. */
    private record Answer(int status, @Nullable String address, boolean hasToWait) {}

    @Test
    void nameThatNobodyHasIsAnsweredAndSlowedLikeOneThatIsThere() throws Exception {
        var code = member("Đỗ Thị Mơ");
        firstSignIn.setPassword(code.username(), code.code(), PASSWORD);

        var known = fourWrong(code.username());

        assertThat(fourWrong("khong.co.ai")).isEqualTo(known);
        assertThat(known.getFirst()).isEqualTo(new Answer(302, "/login?error", false));
        assertThat(known.getLast()).isEqualTo(new Answer(302, "/login?error", true));
        assertThat(signIn(code.username(), PASSWORD))
                .isEqualTo(new Answer(302, "/login?error", true));
    }

    @Test
    void accountThatWasNeverSignedInToIsAnsweredAlike() throws Exception {
        var code = member("Đỗ Văn Mới");

        assertThat(fourWrong(code.username())).isEqualTo(fourWrong("khong.co.mot.ai"));
    }

    private IssuedCode member(String name) {
        var unit = world.unit("Sở Đăng nhập");
        world.member(unit, name);
        var codes = new ArrayList<IssuedCode>();
        world.as(world.administrator(), () -> codes.addAll(accounts.issueCodes(unit)));
        return codes.getFirst();
    }

    private List<Answer> fourWrong(String name) throws Exception {
        var answers = new ArrayList<Answer>();
        for (int i = 0; i < 4; i++) {
            answers.add(signIn(name, "sai"));
        }
        return answers;
    }

    private Answer signIn(String name, String password) throws Exception {
        var browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        var result =
                browser.perform(
                                post("/login")
                                        .with(csrf())
                                        .param("username", name)
                                        .param("password", password))
                        .andReturn();
        return new Answer(
                result.getResponse().getStatus(),
                result.getResponse().getRedirectedUrl(),
                hasToWait(result.getRequest().getSession(false)));
    }

    private static boolean hasToWait(@Nullable HttpSession session) {
        return session != null
                && session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION)
                        instanceof TooManyFailures;
    }
}
