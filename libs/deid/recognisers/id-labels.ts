/** Words before a number that name it; the number is behind them, they are no part of it. */
export const LABEL_WORD =
  /^#?(?:lot|ref|mrn|mrd|uhid|sn|no|pin|pan|gmc|nmc|kmc|mci|npi|dea|nhs|chi|ssn|ph|mob|tel|fax|reg|bed|id|sid|bill|hosp|file|case|lab|acc|ac|dob|age|wt|ht|rbs|bp|hr|zip|vid|pid|dl|vin|imei|ext)(?![A-Za-z])/i;
