export const SPELLINGS = `x = yspellings`;
