"use client";
import { type CalendarDate, parseDate } from "@internationalized/date";
import { Button } from "react-aria-components/Button";
import { Calendar, CalendarCell, CalendarGrid, CalendarHeading } from "react-aria-components/Calendar";
import { DateInput, DatePicker, DateSegment } from "react-aria-components/DatePicker";
import { Dialog } from "react-aria-components/Dialog";
import { Group } from "react-aria-components/Group";
import { Popover } from "react-aria-components/Popover";
import { cx } from "./class-names.ts";
import { CONTROL_GROUP, CONTROL_PART, FIELD, type FieldFrame, FieldLabel, FieldNotes } from "./field-parts.tsx";
import { given } from "./given.ts";
import { Icon } from "./icon.tsx";
import { POPOVER } from "./option-list.tsx";

export interface DateFieldProps extends FieldFrame {
  /** A day as yyyy-mm-dd, without time and zone. */
  readonly value?: string | null | undefined;
  readonly defaultValue?: string | null | undefined;
  readonly onChange?: ((day: string | null) => void) | undefined;
  readonly minValue?: string | undefined;
  readonly maxValue?: string | undefined;
  readonly name?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly className?: string | undefined;
}

/**
 * Each part is a target of 24 px. So that the day still reads as one, the first part stands at its end and the
 * month lies over the empty edges of the dots beside it.
 */
const SEGMENT = cx(
  "min-h-6 min-w-6 rounded-sm px-px text-center outline-none first:text-end",
  "data-[type=month]:not-data-placeholder:-mx-0.75 data-[type=literal]:min-w-0 data-[type=literal]:px-0",
  "data-placeholder:text-faint data-focused:bg-accent data-focused:text-paper",
);

export function DateField(props: DateFieldProps) {
  const { label, labelNote, info, hint, error, value, defaultValue, onChange, minValue, maxValue, className } = props;
  const { name, isRequired, isDisabled } = props;
  return (
    <DatePicker<CalendarDate>
      {...given({ name, isRequired, isDisabled })}
      {...given({ value: dayOf(value), defaultValue: dayOf(defaultValue) })}
      {...given({ minValue: dayOf(minValue), maxValue: dayOf(maxValue) })}
      onChange={(day) => onChange?.(day === null ? null : day.toString())}
      granularity="day"
      shouldForceLeadingZeros
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className={cx(FIELD, className)}
    >
      <FieldLabel label={label} labelNote={labelNote} info={info} />
      <Group className={CONTROL_GROUP}>
        <DateInput className="flex min-w-0 flex-1 items-center px-3 py-1.5">
          {(segment) => <DateSegment segment={segment} className={SEGMENT} />}
        </DateInput>
        <Button className={CONTROL_PART}>
          <Icon name="calendar" />
        </Button>
      </Group>
      <FieldNotes hint={hint} error={error} />
      <Popover className={cx(POPOVER, "p-3")} offset={4}>
        <Dialog className="outline-none">
          <Month />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

function Month() {
  return (
    <Calendar>
      <div className="mb-2 flex items-center justify-between gap-2">
        <Button slot="previous" className={cx(CONTROL_PART, "size-9 rounded-md")}>
          <Icon name="left" />
        </Button>
        <CalendarHeading className="font-sans text-base font-semibold" />
        <Button slot="next" className={cx(CONTROL_PART, "size-9 rounded-md")}>
          <Icon name="right" />
        </Button>
      </div>
      <CalendarGrid
        weekdayStyle="short"
        className="border-collapse [&_th]:pb-1 [&_th]:text-2xs [&_th]:font-semibold [&_th]:text-soft"
      >
        {(date) => (
          <CalendarCell
            date={date}
            className={cx(
              "grid size-9 cursor-pointer place-items-center rounded-md text-sm pointer-coarse:size-11",
              "data-hovered:bg-accent-soft data-today:font-semibold data-today:underline data-today:underline-offset-4",
              "data-selected:bg-accent data-selected:text-paper data-outside-month:hidden",
              "data-disabled:cursor-not-allowed data-disabled:text-faint data-disabled:line-through",
              "data-focus-visible:outline-2 data-focus-visible:outline-offset-1 data-focus-visible:outline-accent",
            )}
          />
        )}
      </CalendarGrid>
    </Calendar>
  );
}

function dayOf(iso: string): CalendarDate;
function dayOf(iso: string | undefined): CalendarDate | undefined;
function dayOf(iso: string | null | undefined): CalendarDate | null | undefined;
function dayOf(iso: string | null | undefined): CalendarDate | null | undefined {
  return iso ? parseDate(iso) : iso === undefined ? undefined : null;
}
