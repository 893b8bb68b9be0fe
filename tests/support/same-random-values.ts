import fc from 'fast-check'

/*
 * Properties are tried with the same values every time, so that a failure is never a matter of luck; `FC_SEED` tries
 * others.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.FC_SEED ?? 20_261_122) })
