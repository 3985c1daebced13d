export const BRANDS = `x = ybrands`;
