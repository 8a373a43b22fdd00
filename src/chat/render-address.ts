/** Characters that end or split a link in one of the chats' markups. */
const UNSAFE = /[\s<>|"'()[\]\\]/;
const LONGEST = 500;

/**
 * An article's address as every chat can link it: characters that markup would take for its own are percent-encoded.
 * @returns null for what is no address of the web, names a user, or is too long
 */
export function renderAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.hostname.startsWith('[')) return null;
  const safe = UNSAFE.test(address) ? encode(url.href) : address;
  return safe.length <= LONGEST ? safe : null;
}

function encode(href: string): string {
  return href.replace(new RegExp(UNSAFE, 'g'), (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase();
    return `%${code.padStart(2, '0')}`;
  });
}
