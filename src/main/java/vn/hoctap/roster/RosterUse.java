package vn.hoctap.roster;

import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.UnitUse;

/** A unit with members or holders of posts is not closed. */
@Configuration(proxyBeanMethods = false)
class RosterUse {

    @Bean
    UnitUse memberUse(PersonRows rows) {
        return new Use("roster.use.members", rows::membersFrom);
    }

    @Bean
    UnitUse postUse(PersonRows rows) {
        return new Use("roster.use.posts", rows::postsFrom);
    }

    private record Use(String reason, Count count) implements UnitUse {

        @Override
        public long usesFrom(UnitId unit, LocalDate day) {
            return count.from(unit, day);
        }
    }

    private interface Count {
        long from(UnitId unit, LocalDate day);
    }
}
