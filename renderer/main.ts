// First of all, and in a module of its own: schemas are made while the modules of the app are read.
import './no-eval'
import { trustOwnWorkers } from './bridge/trust-own-workers'
import { couldNotStart } from './errors/could-not-start'

trustOwnWorkers()
await import('./start').catch(couldNotStart)
