package vn.hoctap.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.hoctap.live.RangesTest.ranges;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.AllAllowed;
import vn.hoctap.MovedClock;
import vn.hoctap.files.FileId;
import vn.hoctap.organization.UnitId;
import vn.hoctap.pieces.Piece;
import vn.hoctap.pieces.PieceMalformed;
import vn.hoctap.roster.MemberState;
import vn.hoctap.roster.Person;
import vn.hoctap.roster.PersonId;
import vn.hoctap.roster.Persons;
import vn.hoctap.shared.Actor;
import vn.hoctap.shared.Actors;
import vn.hoctap.study.Step;
import vn.hoctap.study.Steps;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.StudyPlans;

/** The same tests on every database: one subclass each. */
@ApplicationModuleTest
@Import({ViewingsTest.Around.class, AllAllowed.class})
abstract class ViewingsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T13:00:00.123456Z");
    private static final AtomicReference<Instant> TIME = new AtomicReference<>(NOW);
    private static final UnitId BASE = new UnitId(UUID.randomUUID());
    private static final byte[] VIDEO = Mp4Test.ofMillis(600_000);

    @Autowired private Recordings recordings;
    @Autowired private Viewings viewings;
    @Autowired private WatchedReceiver receiver;
    @Autowired private MediaEndpoint media;
    @Autowired private ViewingSubjects subjects;
    @Autowired private JsonMapper json;
    @MockitoBean private Actors actors;
    @MockitoBean private Steps steps;
    @MockitoBean private StudyPlans plans;
    @MockitoBean private Persons persons;
    @MockitoBean private Videos videos;

    private StudyPlanId plan = new StudyPlanId(UUID.randomUUID());
    private PersonId diem = new PersonId(UUID.randomUUID());
    private RecordingId tenMinutes = new RecordingId(UUID.randomUUID());

    @BeforeEach
    void aPlanWithARecordingOfTenMinutes() {
        TIME.set(NOW);
        plan = new StudyPlanId(UUID.randomUUID());
        diem = new PersonId(UUID.randomUUID());
        signIn(diem);
        when(plans.concerns(any(), any())).thenReturn(true);
        when(persons.find(any(), any()))
                .thenAnswer(call ->
                        Optional.of(
                                new Person(
                                        call.getArgument(0),
                                        "Diễm",
                                        MemberState.FULL,
                                        BASE,
                                        BASE)));
        when(videos.video(any())).thenReturn(new ByteArrayResource(VIDEO));
        when(videos.keep(any(), any())).thenReturn(new FileId(UUID.randomUUID()));
        tenMinutes = add("");
    }

    @Test
    void addedRecordingKnowsItsLengthAndChapters() {
        var recording = recordings.ofPlan(plan).getFirst();

        assertThat(recording.durationMillis()).isEqualTo(600_000);
        assertThat(recording.demandMillis()).isEqualTo(540_000);
        assertThat(recording.chapters())
                .containsExactly(
                        new Chapter(0, "Mở đầu"), new Chapter(300_000, "Tổ chức thực hiện"));
    }

    @Test
    void whatIsPlayedIsCreditedAndTheStepBegins() {
        var viewing = open();
        after(10);

        var watched = viewings.watch(viewing, beat(1, 0, 9_800));

        assertThat(watched.ranges().list()).containsExactly(new Range(0, 9_800));
        assertThat(watched.done()).isFalse();
        verify(steps).begun(plan, diem, Step.SESSION);
        verify(steps, never()).done(any(), any(), any());
    }

    @Test
    void aForgedClaimOfTheWholeFilmIsRefusedAndNothingIsCredited() {
        var viewing = open();
        after(20);

        assertThatThrownBy(() -> viewings.watch(viewing, beat(1, 0, 600_000)))
                .isInstanceOf(WatchedTooFast.class)
                .hasFieldOrPropertyWithValue("code", "live.watched-too-fast");
        assertThat(viewings.watched(tenMinutes, diem).ranges()).isEqualTo(Ranges.NONE);
    }

    @Test
    void aFilmInSlicesIsForgedToo() {
        var viewing = open();
        after(20);
        viewings.watch(viewing, beat(1, 0, 20_000));

        assertThatThrownBy(() -> viewings.watch(viewing, beat(2, 20_000, 40_000)))
                .isInstanceOf(WatchedTooFast.class);
        assertThat(viewings.watched(tenMinutes, diem).ranges().millis()).isEqualTo(20_000);
    }

    @Test
    void manyPlayersAtOnceEarnNoMoreThanOne() {
        for (int i = 0; i < 20; i++) {
            var viewing = open();
            long from = i * 20_000L;
            assertThatThrownBy(() -> viewings.watch(viewing, beat(1, from, from + 20_000)))
                    .isInstanceOf(WatchedTooFast.class);
        }
        after(20);
        assertThat(viewings.watched(tenMinutes, diem).ranges()).isEqualTo(Ranges.NONE);
    }

    @Test
    void onceAndAHalfTheSpeedIsAllowed() {
        var viewing = open();
        after(100);

        assertThat(viewings.watch(viewing, beat(1, 0, 150_000)).ranges().millis())
                .isEqualTo(150_000);
    }

    @Test
    void aRepeatedMessageIsNotCountedTwice() {
        var viewing = open();
        after(10);
        viewings.watch(viewing, beat(1, 0, 9_000));

        var again = viewings.watch(viewing, beat(1, 100_000, 105_000));

        assertThat(again.ranges().list()).containsExactly(new Range(0, 9_000));
    }

    @Test
    void fortySecondsWithoutNetworkArriveLaterInAnyOrder() {
        var viewing = open();
        after(10);
        viewings.watch(viewing, beat(1, 0, 10_000));
        after(40);
        for (int number : new int[] {5, 2, 4, 3}) {
            viewings.watch(viewing, beat(number, (number - 1) * 10_000L, number * 10_000L));
        }

        assertThat(viewings.watched(tenMinutes, diem).ranges().list())
                .containsExactly(new Range(0, 50_000));
    }

    @Test
    void whatPlaysUnseenIsNotCredited() {
        var viewing = open();
        after(30);

        var watched = viewings.watch(viewing, new Beat(1, ranges(0, 20_000), 20_000, false));

        assertThat(watched.ranges()).isEqualTo(Ranges.NONE);
        assertThat(watched.positionMillis()).isEqualTo(20_000);
    }

    @Test
    void anotherDeviceGoesOnWhereTheFirstWasAndTheFirstIsCreditedNoMore() {
        var phone = open();
        after(60);
        viewings.watch(phone, beat(1, 0, 60_000));
        after(10);

        var laptop = viewings.open(tenMinutes);

        assertThat(laptop.watched().positionMillis()).isEqualTo(60_000);
        // ten seconds before it was closed still count
        viewings.watch(phone, beat(2, 60_000, 70_000));
        after(300);
        assertThatThrownBy(() -> viewings.watch(phone, beat(3, 70_000, 300_000)))
                .isInstanceOf(WatchedElsewhere.class);
        viewings.watch(laptop.viewing().orElseThrow(), beat(1, 70_000, 80_000));
        assertThat(viewings.watched(tenMinutes, diem).ranges().list())
                .containsExactly(new Range(0, 80_000));
    }

    @Test
    void theStepIsDoneOnceTheDemandIsReached() {
        var viewing = open();
        after(600);
        viewings.watch(viewing, beat(1, 60_000, 599_999));
        verify(steps, never()).done(any(), any(), any());

        var watched = viewings.watch(viewing, beat(2, 0, 1));

        assertThat(watched.done()).isTrue();
        viewings.watch(viewing, beat(3, 1, 1_000));
        verify(steps, times(1)).done(plan, diem, Step.SESSION);
    }

    @Test
    void everyRecordingOfThePlanMustBeFollowed() {
        var second = add("");
        var viewing = open();
        after(600);
        viewings.watch(viewing, beat(1, 0, 600_000));
        verify(steps, never()).done(any(), any(), any());

        var other = viewings.open(second).viewing().orElseThrow();
        after(600);
        viewings.watch(other, beat(1, 0, 600_000));

        verify(steps).done(plan, diem, Step.SESSION);
        assertThat(viewings.follow(plan))
                .extracting(it -> it.watched().percentOf(it.recording()))
                .containsExactly(100, 100);
    }

    @Test
    void whoIsNotAskedMayLookOnWithoutBeingCounted() {
        when(plans.concerns(plan, diem)).thenReturn(false);

        assertThat(viewings.open(tenMinutes).viewing()).isEmpty();
        verify(steps, never()).begun(any(), any(), any());
    }

    @Test
    void aViewingIsItsViewersOwn() {
        var viewing = open();

        var subject = subjects.describe(viewing).orElseThrow();

        assertThat(subject.owner()).isEqualTo(diem.value());
        assertThat(subject.unit()).isEqualTo(BASE.value());
        assertThat(subjects.describe(new ViewingId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void rangesBeyondTheEndAreCut() {
        var viewing = open();
        after(600);

        var watched = viewings.watch(viewing, beat(1, 590_000, Long.MAX_VALUE));

        assertThat(watched.ranges().list()).containsExactly(new Range(590_000, 600_000));
        assertThat(watched.positionMillis()).isEqualTo(600_000);
    }

    @Test
    void aPieceIsReadAndMalformedOnesAreRefused() {
        var viewing = open();
        after(10);

        var reply =
                receiver.receive(
                        piece(
                                viewing,
                                "{\"number\":1,\"ranges\":[[0,4000],[6000,9000]],"
                                        + "\"position\":9000,\"visible\":true}"));

        assertThat(reply).containsEntry("watchedMs", 7_000L).containsEntry("done", false);
        for (var body :
                List.of(
                        "{}",
                        "{\"number\":2,\"ranges\":[[0]],\"position\":0}",
                        "{\"number\":2,\"ranges\":[[5,5]],\"position\":0}",
                        "{\"number\":2,\"ranges\":[[-5,5]],\"position\":0}",
                        "{\"number\":2,\"ranges\":[[0,\"5\"]],\"position\":0}",
                        "{\"number\":-2,\"ranges\":[],\"position\":0}",
                        "{\"number\":2.5,\"ranges\":[],\"position\":0}",
                        "{\"number\":2,\"ranges\":{},\"position\":0}",
                        "{\"number\":2,\"ranges\":[],\"position\":1e30}")) {
            assertThatThrownBy(() -> receiver.receive(piece(viewing, body)))
                    .as(body)
                    .isInstanceOf(PieceMalformed.class);
        }
        assertThat(receiver.slot(piece(viewing, "{}"))).isEmpty();
    }

    @Test
    void videoIsSentInPiecesAndMayBeKept() throws Exception {
        var http = MockMvcBuilders.standaloneSetup(media).build();
        var address = "/media/recordings/" + tenMinutes.value() + "/video";

        http.perform(get(address).header("Range", "bytes=4-11"))
                .andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Range", "bytes 4-11/" + VIDEO.length))
                .andExpect(header().string("Cache-Control", "max-age=31536000, private, immutable"))
                .andExpect(content().contentType("video/mp4"))
                .andExpect(content().bytes(Arrays.copyOfRange(VIDEO, 4, 12)));
        http.perform(get(address).header("Range", "bytes=999999999-"))
                .andExpect(status().isRequestedRangeNotSatisfiable());
        http.perform(get(address)).andExpect(status().isOk()).andExpect(content().bytes(VIDEO));
    }

    @Test
    void captionsThatAreNoWebVttAreRefused() {
        assertThatThrownBy(() -> add("1\n00:00:01,000 --> 00:00:02,000\nXin chào\n"))
                .isInstanceOf(CaptionsUnreadable.class);
    }

    @Test
    void captionsAreSentAsWebVtt() throws Exception {
        var http = MockMvcBuilders.standaloneSetup(media).build();
        var captions = "WEBVTT\n\n00:00.000 --> 00:02.000\nKính thưa các đồng chí\n";
        var captioned = add(captions);

        var sent =
                http.perform(get("/media/recordings/" + captioned.value() + "/captions"))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse();
        assertThat(sent.getContentType()).isEqualTo("text/vtt;charset=UTF-8");
        assertThat(Objects.requireNonNull(sent.getContentAsString())).isEqualTo(captions);
        http.perform(get("/media/recordings/" + tenMinutes.value() + "/captions"))
                .andExpect(status().isNotFound());
    }

    private RecordingId add(String captions) {
        return recordings.add(plan, recording(captions), InputStream.nullInputStream());
    }

    private static NewRecording recording(String captions) {
        return new NewRecording(
                "Buổi học ghi hình",
                "Đỗ Hữu Nghĩa",
                "buoi-hoc.mp4",
                captions,
                List.of(new Chapter(0, "Mở đầu"), new Chapter(300_000, "Tổ chức thực hiện")),
                NewRecording.USUAL_DEMAND);
    }

    private ViewingId open() {
        return viewings.open(tenMinutes).viewing().orElseThrow();
    }

    private static void after(long seconds) {
        TIME.set(TIME.get().plusSeconds(seconds));
    }

    private static Beat beat(long number, long from, long until) {
        return new Beat(number, ranges(from, until), until, true);
    }

    private Piece piece(ViewingId viewing, String body) {
        return new Piece(UUID.randomUUID(), viewing.value(), 1, json.readTree(body), NOW);
    }

    private void signIn(PersonId person) {
        var actor = new Actor(UUID.randomUUID(), person.value(), "127.0.0.1");
        when(actors.required()).thenReturn(actor);
        when(actors.current()).thenReturn(Optional.of(actor));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Around {

        @Bean
        @Primary
        Clock movedClock() {
            return new MovedClock(TIME::get);
        }
    }
}
