package vn.hoctap.roster;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoctap.organization.Sector;
import vn.hoctap.shared.VietnameseText;

/** The words of a roster file for states, posts and sectors, read with or without diacritics. */
final class RosterWords {

    static final String BETWEEN_POSTS = "; ";

    private static final Map<String, MemberState> STATES = new HashMap<>();
    private static final Map<String, Post> POSTS = new HashMap<>();
    private static final Map<String, Sector> SECTORS = new HashMap<>();

    static {
        for (var state : MemberState.values()) {
            STATES.put(key(word(state)), state);
        }
        for (var post : Post.values()) {
            POSTS.put(key(word(post)), post);
        }
        for (var sector : Sector.values()) {
            SECTORS.put(key(word(sector)), sector);
        }
        STATES.put(key("đảng viên chính thức"), MemberState.FULL);
        STATES.put(key("đảng viên dự bị"), MemberState.PROBATIONARY);
        STATES.put(key("tạm thời"), MemberState.TEMPORARILY_TRANSFERRED);
        STATES.put(key("miễn sinh hoạt"), MemberState.EXEMPT);
        STATES.put(key("miễn"), MemberState.EXEMPT);
        STATES.put(key("đình chỉ"), MemberState.SUSPENDED);
        POSTS.put(key("bí thư đảng ủy"), Post.UNIT_SECRETARY);
        POSTS.put(key("phó bí thư đảng ủy"), Post.UNIT_DEPUTY_SECRETARY);
        SECTORS.put(key("đơn vị sự nghiệp công lập"), Sector.PUBLIC_SERVICE_UNIT);
        SECTORS.put(key("hội"), Sector.ASSOCIATION);
    }

    private RosterWords() {}

    /** Lower case, no diacritics, single spaces, no punctuation. */
    static String key(String text) {
        return VietnameseText.withoutDiacritics(VietnameseText.clean(text))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }

    static String word(MemberState state) {
        return switch (state) {
            case FULL -> "Chính thức";
            case PROBATIONARY -> "Dự bị";
            case TEMPORARILY_TRANSFERRED -> "Sinh hoạt tạm thời";
            case EXEMPT -> "Miễn công tác và sinh hoạt đảng";
            case SUSPENDED -> "Đình chỉ sinh hoạt";
        };
    }

    static String word(Post post) {
        return switch (post) {
            case BLOC_COMMITTEE_MEMBER -> "Cấp ủy viên cấp trên trực tiếp";
            case UNIT_SECRETARY -> "Bí thư cấp ủy cơ sở";
            case UNIT_DEPUTY_SECRETARY -> "Phó bí thư cấp ủy cơ sở";
            case HEAD_OF_AGENCY -> "Người đứng đầu cơ quan";
            case DEPUTY_HEAD_OF_AGENCY -> "Cấp phó của người đứng đầu cơ quan";
            case CELL_SECRETARY -> "Bí thư chi bộ";
        };
    }

    static String word(Sector sector) {
        return switch (sector) {
            case PARTY_BODY -> "Cơ quan đảng";
            case STATE_AGENCY -> "Cơ quan nhà nước";
            case PUBLIC_SERVICE_UNIT -> "Đơn vị sự nghiệp";
            case ASSOCIATION -> "Đoàn thể";
            case ENTERPRISE -> "Doanh nghiệp";
        };
    }

    static Optional<MemberState> state(String word) {
        return Optional.ofNullable(STATES.get(key(word)));
    }

    static Optional<Sector> sector(String word) {
        return Optional.ofNullable(SECTORS.get(key(word)));
    }

    /** Empty when a word among them is unknown. */
    static Optional<Set<Post>> posts(String words) {
        var posts = EnumSet.noneOf(Post.class);
        for (var word : words.split("[;\\n]", -1)) {
            if (!word.isBlank()) {
                var post = POSTS.get(key(word));
                if (post == null) {
                    return Optional.empty();
                }
                posts.add(post);
            }
        }
        return Optional.of(posts);
    }

    static String words(Set<Post> posts) {
        return posts.stream()
                .sorted()
                .map(RosterWords::word)
                .collect(Collectors.joining(BETWEEN_POSTS));
    }

    /** The words a column knows, for the template and for messages; empty for a free column. */
    static String known(RosterColumn column) {
        var words =
                switch (column) {
                    case STATE -> Stream.of(MemberState.values()).map(RosterWords::word);
                    case POSTS -> Stream.of(Post.values()).map(RosterWords::word);
                    case SECTOR -> Stream.of(Sector.values()).map(RosterWords::word);
                    case CODE, NAME, UNIT, CELL, EMAIL -> Stream.<String>empty();
                };
        return words.collect(Collectors.joining(BETWEEN_POSTS));
    }
}
