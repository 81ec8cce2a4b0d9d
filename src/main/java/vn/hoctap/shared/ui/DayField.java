package vn.hoctap.shared.ui;

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
        setI18n(
                new DatePickerI18n()
                        .setDateFormat("dd/MM/yyyy")
                        .setFirstDayOfWeek(MONDAY)
                        .setMonthNames(months())
                        .setWeekdays(days("widget.day.weekday."))
                        .setWeekdaysShort(days("widget.day.weekday-short."))
                        .setToday(getTranslation("widget.day.today"))
                        .setCancel(getTranslation("widget.day.cancel"))
                        .setBadInputErrorMessage(getTranslation("widget.day.bad")));
    }

    private List<String> months() {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> getTranslation("widget.day.month", month))
                .toList();
    }

    /** Sunday first, as the picker wants them. */
    private List<String> days(String key) {
        return IntStream.range(0, DAYS).mapToObj(day -> getTranslation(key + day)).toList();
    }
}
