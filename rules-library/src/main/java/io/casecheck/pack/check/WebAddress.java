package io.casecheck.pack.check;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses that readers can follow. */
public final class WebAddress {
  private WebAddress() {}

  /** Whether it is whole and over https; that the page is still there only a reader sees. */
  public static boolean isWhole(String address) {
    try {
      URI uri = new URI(address);
      return "https".equals(uri.getScheme()) && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
