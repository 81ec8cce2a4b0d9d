package vn.hoctap.originality;

/**
 * How far a changed policy has been applied to what was there.
 *
 * @param all units of plans that it concerns
 * @param done those that are judged again
 */
public record Rejudging(int done, int all) {

    public boolean underWay() {
        return done < all;
    }
}
