package vn.hoctap.reflection.ui;

import java.util.List;
import java.util.UUID;
import vn.hoctap.files.PhotoPage;
import vn.hoctap.reflection.PaperHandIns;
import vn.hoctap.reflection.WrittenPage;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.StudyPlanId;

/** Pages of a member that somebody else brings on paper. */
record PaperPages(PaperHandIns door, PersonId member, StudyPlanId plan) implements Pages {

    @Override
    public List<WrittenPage> list() {
        return door.see(member, plan).pages();
    }

    @Override
    public void bring(PhotoPage page) {
        door.bring(member, plan, page);
    }

    @Override
    public void moveUp(UUID page) {
        door.moveUp(member, plan, page);
    }

    @Override
    public void remove(UUID page) {
        door.remove(member, plan, page);
    }

    @Override
    public void arrived() {
        // bound when they are handed in
    }

    @Override
    public String address(WrittenPage page) {
        return "api/paper/%s/%s/pages/%s".formatted(member.value(), plan.value(), page.id());
    }
}
