/** Countries whose rupees are all written `Rs`, those offered first. */
export const rupees = ['INR', 'PKR', 'LKR', 'NPR', 'MUR'] as const

/** Whether a text prints `Rs` and does not say whose. */
export const isBareRupees = (text: string): boolean =>
  /(?<!\p{L})Rs\.?(?!\p{L})/u.test(text) && !/INR|₹/.test(text)

/**
 * Whether texts of a statement show that its rupees are those of India: by the ways of paying that only its banks have, by
 * its name, or by amounts grouped as `1,00,000`.
 */
export const areOfIndia = (texts: readonly string[]): boolean =>
  texts.some((text) => /\b(?:INR|IFSC|UPI|IMPS|NEFT|India|GSTIN|Aadhaar)\b|₹|\d,\d\d,\d{3}/i.test(text))
