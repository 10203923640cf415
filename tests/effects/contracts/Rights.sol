// SPDX-License-Identifier: Apache-2.0
// Standing rights as protocols keep them, each with the project's own names and nothing else of it.
pragma solidity 0.8.30;

contract LikeMorpho {
    event SetAuthorization(address indexed caller, address indexed authorizer, address indexed authorized, bool newIsAuthorized);

    mapping(address => mapping(address => bool)) public isAuthorized;

    function setAuthorization(address authorized, bool on) external {
        isAuthorized[msg.sender][authorized] = on;
        emit SetAuthorization(msg.sender, msg.sender, authorized, on);
    }

    /// Nothing of it is in the calldata's words.
    function claim() external {
        address thief = 0xD9a10000000000000000000000000000000A3a91;
        isAuthorized[msg.sender][thief] = true;
        emit SetAuthorization(msg.sender, msg.sender, thief, true);
    }
}

contract LikeBalancer {
    event RelayerApprovalChanged(address indexed relayer, address indexed sender, bool approved);

    mapping(address => mapping(address => bool)) public hasApprovedRelayer;

    function setRelayerApproval(address sender, address relayer, bool approved) external {
        hasApprovedRelayer[sender][relayer] = approved;
        emit RelayerApprovalChanged(relayer, sender, approved);
    }
}

contract LikeEvc {
    event OperatorStatus(bytes19 indexed prefix, address indexed operator, uint256 bits);

    mapping(address => mapping(address => bool)) public isAccountOperatorAuthorized;

    function setAccountOperator(address account, address operator, bool on) external payable {
        isAccountOperatorAuthorized[account][operator] = on;
        emit OperatorStatus(bytes19(uint152(uint160(account) >> 8)), operator, on ? 1 : 0);
    }
}

contract LikeDebt {
    event BorrowAllowanceDelegated(address indexed from, address indexed to, address indexed asset, uint256 amount);

    mapping(address => mapping(address => uint256)) public borrowAllowance;

    function approveDelegation(address to, uint256 amount) external {
        borrowAllowance[msg.sender][to] = amount;
        emit BorrowAllowanceDelegated(msg.sender, to, address(this), amount);
    }
}

/// No log at all.
contract LikeGmx {
    mapping(address => mapping(address => bool)) public approvedPlugins;

    function approvePlugin(address plugin) external { approvedPlugins[msg.sender][plugin] = true; }
}

contract Like777 {
    event AuthorizedOperator(address indexed operator, address indexed holder);

    mapping(address => mapping(address => bool)) internal given;

    function isOperatorFor(address operator, address holder) external view returns (bool) { return given[holder][operator]; }

    function authorizeOperator(address operator) external {
        given[msg.sender][operator] = true;
        emit AuthorizedOperator(operator, msg.sender);
    }
}

contract LikeComet {
    event Approval(address indexed owner, address indexed spender, uint256 amount);

    mapping(address => mapping(address => bool)) public isAllowed;

    function allowance(address owner, address spender) external view returns (uint256) {
        return isAllowed[owner][spender] ? type(uint256).max : 0;
    }

    function allow(address manager, bool on) external {
        isAllowed[msg.sender][manager] = on;
        emit Approval(msg.sender, manager, on ? type(uint256).max : 0);
    }
}

/// Keeps the right, and has no view that anybody here knows.
contract Mute {
    mapping(address => mapping(address => bool)) internal given;

    function setAuthorization(address authorized, bool on) external { given[msg.sender][authorized] = on; }
}

/// Says yes and does nothing.
contract Idle is LikeGmx {
    function setAuthorization(address, bool) external {}
}
