namespace CoachBot.Recognition.Dates.Words;

internal enum TermKind { None, Number, Tens, OrdinalWord, OrdinalTens, Weekday, Month, Unit, DayPart, DayOffset, Which, Currency }

internal enum Unit { Second, Minute, Hour, Day, BusinessDay, Week, Fortnight, Weekend, Month, Quarter, Year, Decade }

/// <summary>Which of the weeks, months or Mondays: the one that is, the one to come, the one gone.</summary>
internal enum Which { This, Coming, Next, Following, Last, Previous }

/// <summary>What a word means to a calendar; <paramref name="Value"/> is a number, a month, or one of the enums.</summary>
internal readonly record struct Term(TermKind Kind, int Value);
