package vn.hoctap.members;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import vn.hoctap.drive.Bloc;
import vn.hoctap.drive.Line;
import vn.hoctap.drive.Server;
import vn.hoctap.drive.Times;

/** Some members doing the same at the same time. */
final class Round {

    /** Acts of a member between which he rests, when members are spread. */
    private static final int RESTS = 21;

    private static final int TOLD = 5;

    private final Server server;
    private final Times times;
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();

    /** A member and his line. */
    record Guest(Bloc.Person person, Line line, Journey journey) {}

    /** What one member shall do; what goes wrong is an error of the round. */
    interface Act {
        void of(Guest guest) throws Exception;
    }

    Round(Server server, Times times) {
        this.server = server;
        this.times = times;
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    Guest guest(Bloc.Person person, Journey journey) {
        return new Guest(person, new Line(server, times), journey);
    }

    static void signIn(Guest guest) throws Exception {
        guest.line().signIn(guest.person().username(), Bloc.PASSWORD);
    }

    /** All of them, so many at once. */
    void together(List<Guest> guests, int atOnce, Act act) throws InterruptedException {
        var places = new Semaphore(atOnce);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var guest : guests) {
                places.acquire();
                threads.execute(() -> {
                    try {
                        attempt(guest, act);
                    } finally {
                        places.release();
                    }
                });
            }
        }
    }

    /**
     * Each comes at a moment of his own in the first four fifths of the time, signs in, goes his
     * way with rests that fill the last fifth.
     */
    void spread(List<Guest> guests, Duration over) {
        var pause = over.dividedBy(5L * RESTS);
        long arrivals = over.multipliedBy(4).dividedBy(5).toNanos();
        var moments = new ArrayList<Long>();
        guests.forEach(it -> moments.add(ThreadLocalRandom.current().nextLong(arrivals)));
        long begun = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < guests.size(); i++) {
                var guest = guests.get(i);
                long moment = moments.get(i);
                threads.execute(() -> {
                    Journey.rest(Duration.ofNanos(moment - (System.nanoTime() - begun)));
                    attempt(
                            guest,
                            one -> {
                                signIn(one);
                                one.journey().go(one.line(), pause);
                            });
                });
            }
        }
    }

    private void attempt(Guest guest, Act act) {
        try {
            act.of(guest);
        } catch (Exception e) {
            var error = guest.person().username() + ": " + e;
            if (errors.size() < TOLD) {
                System.err.println(error);
            }
            errors.add(error);
        }
    }
}
