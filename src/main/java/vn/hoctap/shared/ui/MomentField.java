package vn.hoctap.shared.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Duration;
import java.util.Locale;

/** A field for a moment of Vietnam's time, read and written as 23/11/2026 07:00. */
public class MomentField extends DateTimePicker {

    private static final Duration STEP = Duration.ofMinutes(30);

    public MomentField(String label) {
        super(label);
        // the only form of its time of day that has two figures for hours
        setLocale(Locale.UK);
        setDatePickerI18n(DayField.words(this));
        setAutoOpen(false);
        setStep(STEP);
    }
}
