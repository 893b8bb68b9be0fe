/** The day the machine's owner would name, `YYYY-MM-DD`. */
export const localDay = (at: Date): string =>
  [at.getFullYear(), pad(at.getMonth() + 1), pad(at.getDate())].join('-')

const pad = (value: number): string => String(value).padStart(2, '0')
