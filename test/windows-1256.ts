const decoder = new TextDecoder("windows-1256");
const BYTES = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Buffer.of(byte)), byte] as const));

/** Writes windows-1256; every character must have a byte there. */
export const toWindows1256 = (text: string): Buffer =>
  Buffer.from(
    [...text].map((char) => {
      const byte = BYTES.get(char);
      if (byte === undefined) throw new Error(`no windows-1256 byte for ${char}`);
      return byte;
    }),
  );
