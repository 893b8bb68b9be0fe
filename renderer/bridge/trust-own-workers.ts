interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL: (address: string) => string }): unknown
}

/**
 * Lets the window start its own workers under Trusted Types, which its content policy demands
 * (electron/content/headers). Markup and code from text stay refused: the policy has no rule for them.
 * To be called once, before the first worker; a second policy of that name would be refused.
 */
export function trustOwnWorkers(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      if (new URL(address, location.href).origin !== location.origin)
        throw new TypeError(`${address} is not one of the app's own scripts`)
      return address
    },
  })
}
