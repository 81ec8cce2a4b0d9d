package vn.hoctap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A field for a day, read and written as 23/11/2026 in both languages. */
public class DayField extends DatePicker {

    private static final int MONDAY = 1;
    private static final int MONTHS = 12;
    private static final int DAYS = 7;

    public DayField(String label) {
        super(label);
        setLocale(Locale.of("vi"));
        // the calendar opens by its button, not over what is being typed
        setAutoOpen(false);
        setI18n(words(this));
    }

    /** The words and the form of days in the language of a page. */
    static DatePickerI18n words(Component page) {
        return new DatePickerI18n()
                .setDateFormat("dd/MM/yyyy")
                .setFirstDayOfWeek(MONDAY)
                .setMonthNames(
                        IntStream.rangeClosed(1, MONTHS)
                                .mapToObj(month -> page.getTranslation("widget.day.month", month))
                                .toList())
                .setWeekdays(days(page, "widget.day.weekday."))
                .setWeekdaysShort(days(page, "widget.day.weekday-short."))
                .setToday(page.getTranslation("widget.day.today"))
                .setCancel(page.getTranslation("widget.day.cancel"))
                .setBadInputErrorMessage(page.getTranslation("widget.day.bad"));
    }

    /** Sunday first, as the picker wants them. */
    private static List<String> days(Component page, String key) {
        return IntStream.range(0, DAYS).mapToObj(day -> page.getTranslation(key + day)).toList();
    }
}
