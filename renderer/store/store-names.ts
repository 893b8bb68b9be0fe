/** The person's own ledger, or the sample one to look around in. They never share a store. */
export type Mode = 'own' | 'sample'

/** Database names are part of the stored format: they never change. */
export const storeNames: Record<Mode, string> = { own: 'jandon', sample: 'jandon-sample' }
