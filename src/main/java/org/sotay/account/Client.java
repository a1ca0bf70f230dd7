package org.sotay.account;

/// Where a request comes from.
///
/// @param address network address of the sender
/// @param userAgent how the browser or program calls itself
public record Client(String address, String userAgent) {

    private static final int LONGEST_ADDRESS = 64;
    private static final int LONGEST_AGENT = 300;

    public Client {
        address = address.length() > LONGEST_ADDRESS ? address.substring(0, LONGEST_ADDRESS) : address;
        userAgent = userAgent.length() > LONGEST_AGENT ? userAgent.substring(0, LONGEST_AGENT) : userAgent;
    }

    /// The address, or for IPv6 the network of one subscriber, who has 2^64 addresses to choose from.
    String neighbourhood() {
        if (address.indexOf(':') < 0) {
            return address;
        }
        String[] groups = address.split(":", -1);
        StringBuilder network = new StringBuilder();
        for (int index = 0; index < Math.min(4, groups.length) && !groups[index].isEmpty(); index++) {
            network.append(groups[index]).append(':');
        }
        return network.isEmpty() ? address : network.append(":/64").toString();
    }
}
