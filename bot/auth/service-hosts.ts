export type ServiceHosts = {
  /** Exact host names (lower case) of SERVICE_URL_HOSTS. */
  readonly hosts: readonly string[];
  /** Demo: loopback only, over plain http. */
  readonly loopbackOnly: boolean;
};

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a host name or bind address stays on this machine. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host) || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

function parse(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}

/**
 * Whether we may talk to this service url. A stolen or forged activity could otherwise make the bot hand its
 * messages and its token to any host. Checked on what comes in and again on what goes out.
 */
export function isAllowedServiceUrl(serviceUrl: string, allowed: ServiceHosts): boolean {
  const url = parse(serviceUrl);
  if (url === null || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    return false;
  }
  if (allowed.loopbackOnly) return url.protocol === 'http:' && isLoopback(url.hostname);
  return url.protocol === 'https:' && url.port === '' && allowed.hosts.includes(url.hostname);
}

/** Teams uses a handful of service urls; more than this is somebody trying. */
const REMEMBERED = 100;

/** {@link isAllowedServiceUrl} for what comes in all day: what was allowed once is not taken apart again. */
export function serviceUrlCheck(allowed: ServiceHosts): (serviceUrl: string) => boolean {
  const known = new Set<string>();
  return (serviceUrl) => {
    if (known.has(serviceUrl)) return true;
    const isAllowed = isAllowedServiceUrl(serviceUrl, allowed);
    if (isAllowed && known.size < REMEMBERED) known.add(serviceUrl);
    return isAllowed;
  };
}
