package vn.hoctap.study;

/**
 * What a plan asks of a reflection.
 *
 * @param outline may be empty
 * @param leastWords 0 for no limit
 * @param mostWords 0 for no limit
 */
public record ReflectionTask(String outline, int leastWords, int mostWords) {}
