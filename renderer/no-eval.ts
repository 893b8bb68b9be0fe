import { z } from 'zod'

// zod compiles its schemas with `new Function` where it may. Our content policy forbids that, and asking is a violation too.
z.config({ jitless: true })
