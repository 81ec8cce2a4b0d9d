package vn.hoctap.cli.check;

/** What a report is written as. */
enum ReportFormat {
    TEXT,
    JSON,
    HTML
}
