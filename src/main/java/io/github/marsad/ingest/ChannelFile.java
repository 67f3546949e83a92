package io.github.marsad.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/** A file or some bytes as the Parquet library wants them. */
final class ChannelFile implements InputFile {
  private final Opener opener;

  /** Opens the file for one reading. */
  interface Opener {
    SeekableByteChannel open() throws IOException;
  }

  ChannelFile(Opener opener) {
    this.opener = opener;
  }

  static ChannelFile of(byte[] bytes) {
    return new ChannelFile(() -> new SeekableInMemoryByteChannel(bytes));
  }

  @Override
  public long getLength() throws IOException {
    try (SeekableByteChannel channel = opener.open()) {
      return channel.size();
    }
  }

  @Override
  public SeekableInputStream newStream() throws IOException {
    SeekableByteChannel channel = opener.open();
    InputStream in = Channels.newInputStream(channel);
    return new DelegatingSeekableInputStream(in) {
      @Override
      public long getPos() throws IOException {
        return channel.position();
      }

      @Override
      public void seek(long position) throws IOException {
        channel.position(position);
      }
    };
  }
}
