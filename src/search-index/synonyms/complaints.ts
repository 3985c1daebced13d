export const COMPLAINTS = `x = ycomplaints`;
