package vn.hoctap.cli.backup;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One column's values as JSON: what both databases call by different type names is written the same
 * way. Instants are written in UTC with microseconds, ids and dates as their text.
 */
enum RowFormat {
    TEXT {
        @Override
        @Nullable Object read(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        void write(PreparedStatement statement, int column, Object value) throws SQLException {
            statement.setString(column, value.toString());
        }
    },
    ID {
        @Override
        @Nullable Object read(ResultSet row, int column) throws SQLException {
            var id = row.getObject(column, UUID.class);
            return id == null ? null : id.toString();
        }

        @Override
        void write(PreparedStatement statement, int column, Object value) throws SQLException {
            statement.setObject(column, UUID.fromString(value.toString()));
        }
    },
    INSTANT {
        @Override
        @Nullable Object read(ResultSet row, int column) throws SQLException {
            var at = row.getObject(column, OffsetDateTime.class);
            return at == null ? null : at.withOffsetSameInstant(ZoneOffset.UTC).toString();
        }

        @Override
        void write(PreparedStatement statement, int column, Object value) throws SQLException {
            statement.setObject(column, OffsetDateTime.parse(value.toString()));
        }
    },
    DAY {
        @Override
        @Nullable Object read(ResultSet row, int column) throws SQLException {
            var day = row.getObject(column, LocalDate.class);
            return day == null ? null : day.toString();
        }

        @Override
        void write(PreparedStatement statement, int column, Object value) throws SQLException {
            statement.setObject(column, LocalDate.parse(value.toString()));
        }
    },
    FLAG {
        @Override
        @Nullable Object read(ResultSet row, int column) throws SQLException {
            boolean flag = row.getBoolean(column);
            return row.wasNull() ? null : flag;
        }

        @Override
        void write(PreparedStatement statement, int column, Object value) throws SQLException {
            statement.setBoolean(column, Boolean.parseBoolean(value.toString()));
        }
    },
    NUMBER {
        @Override
        @Nullable Object read(ResultSet row, int column) throws SQLException {
            return row.getBigDecimal(column);
        }

        @Override
        void write(PreparedStatement statement, int column, Object value) throws SQLException {
            statement.setBigDecimal(column, new BigDecimal(value.toString()));
        }
    },
    REAL {
        @Override
        @Nullable Object read(ResultSet row, int column) throws SQLException {
            double number = row.getDouble(column);
            return row.wasNull() ? null : Double.toString(number);
        }

        @Override
        void write(PreparedStatement statement, int column, Object value) throws SQLException {
            statement.setDouble(column, Double.parseDouble(value.toString()));
        }
    },
    BYTES {
        @Override
        @Nullable Object read(ResultSet row, int column) throws SQLException {
            var bytes = row.getBytes(column);
            return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
        }

        @Override
        void write(PreparedStatement statement, int column, Object value) throws SQLException {
            statement.setBytes(column, Base64.getDecoder().decode(value.toString()));
        }
    };

    /** The value as JSON writes it. */
    abstract @Nullable Object read(ResultSet row, int column) throws SQLException;

    abstract void write(PreparedStatement statement, int column, Object value) throws SQLException;

    /** By what JDBC and the database call the column's type. */
    static RowFormat of(int type, String name) {
        var plain = name.toLowerCase(Locale.ROOT);
        if (plain.equals("uuid")) {
            return ID;
        }
        if (plain.equals("timestamptz") || plain.startsWith("timestamp")) {
            return INSTANT;
        }
        return switch (type) {
            case Types.DATE -> DAY;
            case Types.BOOLEAN, Types.BIT -> FLAG;
            case Types.DOUBLE, Types.FLOAT, Types.REAL -> REAL;
            case Types.TINYINT,
                    Types.SMALLINT,
                    Types.INTEGER,
                    Types.BIGINT,
                    Types.NUMERIC,
                    Types.DECIMAL ->
                    NUMBER;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            default -> TEXT;
        };
    }
}
